// What the published types of jQuery UI and Fancytree lack.
/// <reference types="jquery.fancytree" />
declare module '*.css';

interface JQuery<TElement = HTMLElement> {
  checkboxradio(options?: { icon?: boolean }): JQuery<TElement>;
}

declare namespace JQueryUI {
  interface MenuOptions {
    items?: string;
  }
  interface ButtonOptions {
    icon?: string;
    iconPosition?: 'beginning' | 'end' | 'top' | 'bottom';
  }
}

declare namespace Fancytree {
  interface FancytreeStatic {
    getTree(element: JQuery): Fancytree;
  }
  interface FancytreeOptions {
    escapeTitles?: boolean;
  }
}
