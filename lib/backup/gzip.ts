// A text made small enough to be kept several times over: gzip, then base64, for the browser's storage holds only JSON.

/** As many arguments as a call may safely have. */
const CHUNK = 0x8000;

async function through(bytes: BlobPart, transform: GenericTransformStream): Promise<ArrayBuffer> {
  return new Response(new Blob([bytes]).stream().pipeThrough(transform as ReadableWritablePair)).arrayBuffer();
}

/** The text, made small. */
export async function pack(text: string): Promise<string> {
  const bytes = new Uint8Array(await through(text, new CompressionStream('gzip')));
  let binary = '';
  for (let i = 0; i < bytes.length; i += CHUNK) binary += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return btoa(binary);
}

/** The text again; nothing when it is damaged. */
export async function unpack(packed: string): Promise<string | undefined> {
  try {
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
    return new TextDecoder().decode(await through(bytes, new DecompressionStream('gzip')));
  } catch {
    return undefined;
  }
}
