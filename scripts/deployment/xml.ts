// XML written without a library: elements, attributes, texts.

export type Attributes = Record<string, string | number>;

/** An element with its children, indented. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const told = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const open = `<${name}${told.join('')}`;
  if (children.length === 0) return `${open}/>`;
  return [`${open}>`, ...children.map((child) => child.replace(/^/gm, '  ')), `</${name}>`].join('\n');
}

/** An element that holds a text and nothing else. */
export function textElement(name: string, attributes: Attributes, text: string): string {
  return element(name, attributes, '\0').replace(/>\n\s*\0\n/, () => `>${escaped(text)}`);
}

export function xmlFile(root: string, doctype = ''): string {
  return ['<?xml version="1.0" encoding="utf-8"?>', ...(doctype ? [doctype] : []), root, ''].join('\n');
}

export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
