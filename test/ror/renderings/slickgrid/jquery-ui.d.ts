// What jQuery UI has gained since its types were written.
interface JQuery {
  checkboxradio(): JQuery;
}

declare namespace JQueryUI {
  interface ButtonOptions {
    icon?: string;
    iconPosition?: 'beginning' | 'end' | 'top' | 'bottom';
  }
  interface MenuOptions {
    items?: string;
  }
}
