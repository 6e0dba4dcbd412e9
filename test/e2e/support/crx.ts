// The extension as a store gives it to Chromium: packed and signed, announced by an update server.
import { execFileSync } from 'node:child_process';
import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import { cpSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface UpdateServer {
  /** The identifier that the signature gives. */
  id: string;
  url: string;
  /** Addresses asked for. */
  asked: string[];
  close(): Promise<void>;
}

/** Packs `extension` in `folder` with Chromium itself and serves it. */
export async function startUpdates(executable: string, extension: string, folder: string): Promise<UpdateServer> {
  const copy = join(folder, 'packed');
  cpSync(extension, copy, { recursive: true });
  const args = ['--no-sandbox', '--headless', `--user-data-dir=${join(folder, 'packer')}`, `--pack-extension=${copy}`];
  execFileSync(executable, args, { stdio: 'ignore' });
  const id = identifierOf(readFileSync(`${copy}.pem`, 'utf8'));
  const crx = readFileSync(`${copy}.crx`);
  const { version } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as { version: string };
  const asked: string[] = [];
  const server = createServer((req, res) => {
    asked.push(req.url ?? '');
    if (req.url === '/compagnon.crx')
      return res.writeHead(200, { 'content-type': 'application/x-chrome-extension' }).end(crx);
    const { port } = server.address() as AddressInfo;
    const check = `<updatecheck codebase="http://127.0.0.1:${port}/compagnon.crx" version="${version}"/>`;
    const namespace = 'http://www.google.com/update2/response';
    res.writeHead(200, { 'content-type': 'text/xml' });
    return res.end(`<gupdate xmlns="${namespace}" protocol="2.0"><app appid="${id}">${check}</app></gupdate>`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { id, url: `http://127.0.0.1:${port}/updates.xml`, asked, close };
}

/** The first 32 hexadecimal digits of the public key's SHA-256, as letters from a to p. */
function identifierOf(pem: string): string {
  const key = createPublicKey(createPrivateKey(pem)).export({ type: 'spki', format: 'der' });
  const digits = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
