// A browser that sees a folder of ours in place of one of the system's: nothing is left on the computer that runs the test.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';

/** Writes, at `path`, a program that starts `executable` with `folder` where it looks for `place`. */
export function mountedOver(path: string, executable: string, folder: string, place: string): void {
  const inside = `mount --bind ${folder} ${place} && exec ${executable} "$@"`;
  writeFileSync(path, `#!/bin/sh\nexec unshare --mount sh -c '${inside}' browser "$@"\n`);
  chmodSync(path, 0o755);
}

/** Needs the right to mount, and a browser that keeps its policies there. */
export function canMountOver(place: string): boolean {
  if (!existsSync(place)) return false;
  try {
    execFileSync('unshare', ['--mount', 'mount', '--bind', '/tmp', place], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
