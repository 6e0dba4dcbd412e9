// An HTTPS proxy that lets one host through, to a port of this computer, and writes down all it refused.
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { HOST } from './front';

export interface RorProxy {
  port: number;
  /** What was asked and refused, `host:port` or address, oldest first. */
  refused: string[];
  close(): Promise<void>;
}

/** Leads `ror.esante-occitanie.fr:443`, and nothing else, to `port` on 127.0.0.1. */
export async function startProxy(port: number): Promise<RorProxy> {
  const refused: string[] = [];
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  };

  const server = createServer((req, res) => {
    refused.push(req.url ?? '');
    res.writeHead(403).end();
  });
  server.on('connection', keep);
  server.on('connect', (req, client: Socket, head: Buffer) => {
    if (req.url !== `${HOST}:443`) {
      refused.push(req.url ?? '');
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const site = keep(connect(port, '127.0.0.1'));
    site.on('connect', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      site.write(head);
      client.pipe(site).pipe(client);
    });
    site.on('close', () => client.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));

  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
