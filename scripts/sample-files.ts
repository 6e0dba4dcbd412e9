// Takes a sample apart into the files of a stored page. It comes by mail: whatever could run or call out is refused.
import { SAMPLE_HEAD } from '../lib/sample/sample';

/** Not a sample, or not one to store; the message says why. */
export class SampleRefused extends Error {
  override name = 'SampleRefused';
}

/** What no sample of ours holds. */
const FOREIGN: readonly [pattern: RegExp, what: string][] = [
  [/<(script|style|link|meta|base|object|embed)\b/i, 'une balise que l’extension n’écrit jamais'],
  [/\son\w+\s*=\s*["']?[^\s"'>]/i, 'du code dans un attribut'],
  [/javascript:[^"]/i, 'du code dans un lien'],
  [/\ssrcdoc\b/i, 'un cadre qui n’est pas de l’extension'],
  [/\s(src|action|formaction|background|poster|data)\s*=\s*["']?(?!frame-\d)[^\s"'>]/i, 'une adresse'],
  [/\shref\s*=\s*["']?https?:\/\/[^"']/i, 'une adresse'],
];

/** The files by name, the outermost document first. @throws SampleRefused */
export function filesOfSample(text: string, name: string): Map<string, string> {
  if (!/^[a-z\d]+(-[a-z\d]+)*$/.test(name))
    throw new SampleRefused(
      `Nom de page impossible : « ${name} ». Des minuscules, des chiffres et des tirets (--name).`,
    );
  const sample = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .trim();
  if (!sample.startsWith(SAMPLE_HEAD))
    throw new SampleRefused(
      `Ce fichier n’est pas une structure copiée par l’extension : il devrait commencer par ${SAMPLE_HEAD}`,
    );
  for (const [pattern, what] of FOREIGN) {
    const found = pattern.exec(sample);
    if (found) throw new SampleRefused(`Refusé, le fichier contient ${what} : ${found[0].trim()}`);
  }
  const [first = '', ...frames] = sample.slice(SAMPLE_HEAD.length).split(/^<!-- ===== (frame-\d+) ===== -->$/m);
  const files = new Map([[`${name}.html`, first]]);
  for (let i = 0; i + 1 < frames.length; i += 2) files.set(`${name}.${frames[i]}.html`, frames[i + 1] as string);
  for (const [path, html] of files)
    files.set(path, `${html.trim().replace(/ src="(frame-\d+)"/g, ` src="${name}.$1.html"`)}\n`);
  return files;
}
