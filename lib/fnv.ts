// FNV-1a: a text as a short number that does not read. It protects nothing.

/** 32 bits, over the codes of its characters. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
