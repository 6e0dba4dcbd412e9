// Reads the files for IT services as those who receive them do: what each of them sets and installs.
import { type Document, type Element, Window } from 'happy-dom';
import type { Settings } from './targets';

/** An XML document. @throws Error that says what is not well-formed */
export function xml(text: string): Document {
  const document = new new Window().DOMParser().parseFromString(text, 'application/xml');
  const error = document.querySelector('parsererror');
  if (error) throw new Error(String(error.textContent));
  return document as unknown as Document;
}

/** A registry file by key and value name; texts that are JSON become what they say. */
export function registry(text: string): Map<string, Settings> {
  const [first, ...lines] = text.split('\r\n');
  if (first !== 'Windows Registry Editor Version 5.00') throw new Error(`no registry file: ${first}`);
  const keys = new Map<string, Settings>();
  let values: Settings = {};
  for (const line of lines.filter(Boolean)) {
    const key = /^\[(HKEY_LOCAL_MACHINE\\[^\]]+)\]$/.exec(line)?.[1];
    if (key) {
      values = {};
      keys.set(key, values);
      continue;
    }
    const form = /^"([^"\\]+)"=(?:"((?:[^"\\]|\\["\\])*)"|dword:([0-9a-f]{8})|hex\(1\):([0-9a-f,]+))$/;
    const [, name, said = '', number, bytes] = form.exec(line) ?? [];
    if (name === undefined) throw new Error(`no line of a registry file: ${line}`);
    const stored = bytes && Buffer.from(bytes.replaceAll(',', ''), 'hex').toString('utf16le').replace(/\0$/, '');
    const text = stored || parsed(said.replace(/\\(["\\])/g, '$1'));
    values[name] = number === undefined ? text : Number.parseInt(number, 16);
  }
  return keys;
}

/** The value of a property list. */
export function plist(text: string): unknown {
  const root = xml(text).querySelector('plist')?.firstElementChild;
  if (!root) throw new Error('no property list');
  return plistValue(root);
}

function plistValue({ tagName, children, textContent }: Element): unknown {
  const inside = [...children];
  switch (tagName) {
    case 'dict':
      return Object.fromEntries(
        inside.flatMap((child, i) =>
          child.tagName === 'key' ? [[child.textContent, plistValue(inside[i + 1] as Element)]] : [],
        ),
      );
    case 'array':
      return inside.map(plistValue);
    case 'integer':
    case 'real':
      return Number(textContent);
    case 'true':
    case 'false':
      return tagName === 'true';
    case 'string':
      return textContent;
    default:
      throw new Error(`a property list has no ${tagName}`);
  }
}

/** Documents and lists stand as JSON in a text. */
export function parsed(text: string): unknown {
  return /^[[{]/.test(text) ? (JSON.parse(text) as unknown) : text;
}
