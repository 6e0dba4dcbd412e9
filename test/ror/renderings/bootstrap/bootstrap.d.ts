// The parts of Bootstrap this client calls: the package comes without types.
declare module 'bootstrap' {
  export class Modal {
    constructor(element: Element);
    show(): void;
    hide(): void;
    dispose(): void;
  }
  export class Toast {
    constructor(element: Element, options?: { delay?: number; autohide?: boolean });
    show(): void;
    dispose(): void;
  }
}
