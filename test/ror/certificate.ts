// A throw-away self-signed certificate for one host name, written as DER by hand so that only Node is needed.
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** Key and certificate in PEM, as node:https wants them. */
export interface Certificate {
  key: string;
  cert: string;
}

/** ASN.1 universal tags used here (X.690), and the context ones of X.509 (RFC 5280 §4.1). */
const TAG = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  sequence: 0x30,
  set: 0x31,
  dnsName: 0x82,
  version: 0xa0,
  extensions: 0xa3,
} as const;

/** Object identifiers, already encoded. */
const OID = {
  ecdsaWithSha256: '2a8648ce3d040302',
  commonName: '550403',
  subjectAltName: '551d11',
};

const DAY = 86_400_000;

/** A P-256 certificate for `host`, valid from yesterday until in two days. */
export function createCertificate(host: string, now = Date.now()): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(TAG.sequence, oid(OID.ecdsaWithSha256));
  const name = der(TAG.sequence, der(TAG.set, der(TAG.sequence, oid(OID.commonName), der(TAG.utf8String, text(host)))));
  const hostNames = der(TAG.sequence, der(TAG.dnsName, text(host)));
  const toSign = der(
    TAG.sequence,
    der(TAG.version, der(TAG.integer, Buffer.from([2]))), // version 3
    der(TAG.integer, Buffer.concat([Buffer.from([1]), randomBytes(8)])), // serial; the 1 keeps it positive
    algorithm,
    name, // issuer: itself
    der(TAG.sequence, time(now - DAY), time(now + 2 * DAY)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(TAG.extensions, der(TAG.sequence, der(TAG.sequence, oid(OID.subjectAltName), der(TAG.octetString, hostNames)))),
  );
  const certificate = der(TAG.sequence, toSign, algorithm, bitString(sign('sha256', toSign, privateKey)));
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert: pem(certificate) };
}

/** Tag, length, contents; lengths above 127 are written with a count of their own bytes. */
function der(tag: number, ...contents: Buffer[]): Buffer {
  const body = Buffer.concat(contents);
  const size = body.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

function oid(hex: string): Buffer {
  return der(TAG.oid, Buffer.from(hex, 'hex'));
}

function bitString(bits: Buffer): Buffer {
  return der(TAG.bitString, Buffer.from([0]), bits); // no unused bit at the end
}

/** `YYMMDDhhmmssZ`, the only form allowed before 2050. */
function time(at: number): Buffer {
  return der(TAG.utcTime, text(`${new Date(at).toISOString().replace(/\D/g, '').slice(2, 14)}Z`));
}

function text(value: string): Buffer {
  return Buffer.from(value, 'utf8');
}

function pem(certificate: Buffer): string {
  const lines = certificate.toString('base64').replace(/.{1,64}/g, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}-----END CERTIFICATE-----\n`;
}
