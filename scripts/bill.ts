// The bill of materials of what ships, in CycloneDX, from the lock file: `npm run sbom`. npm's own leaves out a library that is
// also asked for by a tool.

export interface Locked {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
  integrity?: string;
  resolved?: string;
  license?: string;
}

export interface LockFile {
  name: string;
  version: string;
  packages: Record<string, Locked>;
}

/** The packages that ship, by their folder: those that no tool alone asks for. */
export function shippedOf({ packages }: LockFile): [folder: string, Locked][] {
  return Object.entries(packages).filter(
    ([folder, { dev, devOptional, optional }]) => folder !== '' && !dev && !devOptional && !optional,
  );
}

/** CycloneDX 1.5, the same for the same lock file. */
export function billOf(lock: LockFile) {
  const components = shippedOf(lock).map(([folder, { version = '', license, integrity = '' }]) => {
    const name = folder.split('node_modules/').at(-1) ?? folder;
    return {
      type: 'library',
      name,
      version,
      purl: purlOf(name, version),
      ...(license ? { licenses: [{ license: { id: license } }] } : {}),
      hashes: integrity.split(' ').flatMap(hashOf),
    };
  });
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: { type: 'application', name: lock.name, version: lock.version, purl: purlOf(lock.name, lock.version) },
    },
    components: components.sort((a, b) => (a.purl < b.purl ? -1 : 1)),
  };
}

const purlOf = (name: string, version: string) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** `sha512-` and base64, as npm writes it. */
function hashOf(integrity: string): { alg: string; content: string }[] {
  const [, digits, content] = /^sha(\d+)-(.+)$/.exec(integrity) ?? [];
  return digits && content ? [{ alg: `SHA-${digits}`, content: Buffer.from(content, 'base64').toString('hex') }] : [];
}
