const modals = 'packages/core/modal/context/modal-manager.context.js';

/**
 * Each part of a screen that arrived closed the dialogs above it, also when it was only late: the dialog of a button pressed right
 * after a tab, the first save or the beginning was gone before anybody saw it. Dialogs close when another place is opened; an address
 * that the client itself completes is the same place. Each with its file, what that says, and what it shall say.
 */
export const dialogs = [
  [modals, '// Append to store:', 'modalContext.openedAt = this.#place;'],
  [modals, '.filter((modal) => modal.router === null)', '.filter((modal) => modal.router === null && modal.openedAt !== this.#place)'],
  [modals, '    #onNavigationSuccess;', `    #onNavigationSuccess;
    #place = window.location.pathname;
    #onRedirect = () => {
        const here = this.#modals.getValue().filter((modal) => modal.openedAt === this.#place);
        here.forEach((modal) => (modal.openedAt = window.location.pathname));
    };
    #onMove = () => (this.#place = window.location.pathname);`],
  [modals, "window.addEventListener('navigationsuccess', this.#onNavigationSuccess);",
    `window.addEventListener('navigationsuccess', this.#onNavigationSuccess);
        window.addEventListener('replacestate', this.#onRedirect);
        window.addEventListener('changestate', this.#onMove);`],
  [modals, "window.removeEventListener('navigationsuccess', this.#onNavigationSuccess);",
    `window.removeEventListener('navigationsuccess', this.#onNavigationSuccess);
        window.removeEventListener('replacestate', this.#onRedirect);
        window.removeEventListener('changestate', this.#onMove);`],
];
