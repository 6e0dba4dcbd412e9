// The libraries that bring no types of their own, as far as the bench uses them.
declare module 'list.js' {
  export default class List {
    constructor(container: Element, options: { valueNames: string[]; page: number });
  }
}

declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(words: string): void;
    unmark(options: { done: () => void }): void;
  }
}

declare module 'tabulator-tables/dist/css/tabulator.min.css';

declare module 'tabulator-tables' {
  export class TabulatorFull {
    constructor(place: string, options: object);
    on(event: 'tableBuilt', listener: () => void): void;
    setFilter(filters: object[]): void;
  }
}
