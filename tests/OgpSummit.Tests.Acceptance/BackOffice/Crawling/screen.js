// What a person could follow or press on the screen, found through all shadow roots.
window.crawl = (() => {
  const pressable = 'uui-button, button, uui-menu-item, uui-tab, uui-ref-node, uui-card, summary, [role=button]';
  const numbers = new WeakMap();
  let found = [];
  let open = [];
  let count = 0;

  /** As drawn: shadow roots in place of children, and what fills a slot in place of the slot. */
  function elements(root, all = []) {
    const assigned = root.tagName === 'SLOT' ? root.assignedElements() : [];
    for (const element of assigned.length ? assigned : (root.shadowRoot ?? root).children) {
      all.push(element);
      elements(element, all);
    }
    return all;
  }

  const parent = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;

  function ancestors(element) {
    const all = [];
    for (let next = parent(element); next; next = parent(next)) {
      all.push(next);
    }
    return all;
  }

  const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;

  const isKind = (element) =>
    element.matches(pressable) || /^UUI-(REF-(?!LIST)|CARD)|^UMB-.*-CARD$/.test(element.tagName);

  /** Parts of a component of the library are pressed through it. */
  const isPart = (element) => /^UUI-(?!BOX|DIALOG|MODAL|SCROLL|POPOVER|TABLE)/.test(element.getRootNode().host?.tagName ?? '');

  /** To another screen; a dialog has an address too, below its screen's. */
  const leads = (element) => element.href && !element.href.includes('/modal/');

  function layers() {
    const all = elements(document);
    const popovers = all.filter((element) => element.matches(':popover-open') && element.tagName === 'UUI-POPOVER-CONTAINER');
    const modals = all.filter((element) => /^UUI-MODAL-(DIALOG|SIDEBAR)$/.test(element.tagName) && !element.isClosing);
    return [...modals, ...popovers];
  }

  function describe(element, scope) {
    const hosts = ancestors(element).filter((host) => /^(UMB|OGP)-/.test(host.tagName)).map((host) => host.tagName.toLowerCase());
    const label = (element.label || element.getAttribute('aria-label') || element.name || element.innerText || '').trim().replace(/\s+/g, ' ');
    const final = ancestors(element).some((host) => host.slot === 'actions') || element.slot === 'actions';
    return { label, final, hosts: hosts.slice(0, 3).reverse().join(' > '), tag: element.tagName.toLowerCase(), mark: element.dataset?.mark ?? '' };
  }

  return {
    /** How much is drawn, once the browser has time for it. */
    size: () => new Promise((done) =>
      requestIdleCallback(() => done(elements(document).length), { timeout: 1000 })),

    /** The number of the dialog or menu on top, higher for what was opened later; 0 when none lies over the screen. */
    top() {
      const now = layers();
      for (const layer of now.filter((one) => !open.includes(one))) {
        numbers.set(layer, ++count);
      }

      open = now;
      return now.length ? numbers.get(now.at(-1)) : 0;
    },

    /** What the topmost of them offers, or the screen itself. */
    controls(scope) {
      const top = layers().at(-1);
      const roots = top ? [top] : elements(document).filter((element) => element.matches(scope));
      const all = roots.flatMap((root) => elements(root));
      found = [...new Set(all)].filter((element) =>
        isKind(element) && !isPart(element) && !leads(element) && !element.disabled && element.getAttribute('aria-disabled') !== 'true' && seen(element));
      return found.map((element) => describe(element));
    },

    press(index) {
      const element = found[index];
      element.scrollIntoView({ block: 'center' });
      const inner = element.shadowRoot?.querySelector('#label-button, #open-part, a');
      (inner ?? element).click();
    },

    /** Closes the menu on top, or gives up what was changed; false when a key has to do it. */
    close() {
      const top = layers().at(-1);
      if (top?.tagName === 'UUI-POPOVER-CONTAINER') {
        top.hidePopover();
        return true;
      }

      const discard = top && elements(top).find((element) => element.id === 'confirm' && ancestors(element).some((host) => host.tagName === 'UMB-DISCARD-CHANGES-MODAL'));
      discard?.click();
      return !!discard;
    },

    /** Addresses on the screen. */
    links(scope) {
      const roots = elements(document).filter((element) => element.matches(scope));
      const links = roots.flatMap((root) => elements(root))
        .filter((element) => typeof element.href === 'string' && leads(element) && element.target !== '_blank' && seen(element))
        .map((element) => new URL(element.href, document.baseURI))
        .filter((address) => address.origin === location.origin)
        .map((address) => address.pathname + address.search);
      return [...new Set(links)];
    },
  };
})();
