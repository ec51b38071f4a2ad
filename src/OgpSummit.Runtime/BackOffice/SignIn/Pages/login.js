// Two comforts on top of a form that works without them: a look at the password, and a word about Caps Lock.
for (const button of document.querySelectorAll('.reveal')) {
  const field = document.getElementById(button.getAttribute('aria-controls'));
  const show = (isShown) => {
    field.type = isShown ? 'text' : 'password';
    button.textContent = isShown ? button.dataset.hide : button.dataset.show;
    button.setAttribute('aria-label', isShown ? button.dataset.hideLabel : button.dataset.showLabel);
  };
  show(false);
  button.hidden = false;
  button.addEventListener('click', () => show(field.type === 'password'));

  // A password manager keeps passwords, not texts.
  field.form.addEventListener('submit', () => show(false));

  const hint = field.closest('.field').querySelector('.capslock');
  const tell = (event) => {
    const text = event.getModifierState?.('CapsLock') ? hint.dataset.text : '';
    if (hint.textContent !== text) {
      hint.textContent = text;
    }
  };
  field.addEventListener('keydown', tell);
  field.addEventListener('keyup', tell);
  field.addEventListener('blur', () => { hint.textContent = ''; });
}
