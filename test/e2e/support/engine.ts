// What the two browsers do differently; everything above this speaks of neither.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, JSHandle, Page } from 'puppeteer-core';

/** Where the overlay lives in each frame of the site. */
export const HOST_ELEMENT = 'compagnon-ror';

export interface EngineOptions {
  executable: string;
  /** Folder of the built extension, installed as it is. */
  extension: string;
  proxyPort: number;
  locale: string;
  timezone: string;
  headless: boolean;
  /** A folder to keep the profile in, for a later launch with the same data. */
  profile?: string | undefined;
}

export interface Engine {
  readonly browser: Browser;
  /** Address of a file of the extension. */
  extensionUrl(path: string): string;
  /** A page of the extension that runs no code of it: one of its icons. */
  readonly blankPage: string;
  /** The extension opened its welcome page when it was installed; it has been closed, or it would stand before the site. */
  readonly welcomed: boolean;
  /** Addresses of all tabs, as the browser itself has them. */
  tabs(): Promise<string[]>;
  /** Opens an address of the extension in `page` and waits until it is loaded. */
  openExtension(page: Page, path: string): Promise<void>;
  /** The root, closed or not, of the overlay in `frame`; undefined where there is no overlay. */
  overlayRoot(frame: Frame): Promise<JSHandle<ShadowRoot> | undefined>;
  /** Installs the extension over itself, as it now is in its folder: what an update does. */
  reinstall(): Promise<void>;
  /** Ends the extension's worker (event page), as the browser does when it has been idle. */
  stopWorker(): Promise<void>;
  /** What the driver's own code threw inside the browser, each message: told as an error of the page that was left. */
  driverFaults(): Promise<string[]>;
  /** What a page's policy refused, where only the browser's own console tells. */
  refusals(): Promise<string[]>;
}

/** A folder of an extension that welcomes whoever installs it. */
export function hasWelcome(folder: string): boolean {
  return existsSync(join(folder, WELCOME));
}
export const WELCOME = 'welcome.html';

/** The icon of the built extension in `folder` that serves as its blank page. */
export function anIcon(folder: string): string {
  const { icons = {} } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    icons?: Record<string, string>;
  };
  const [icon] = Object.values(icons);
  if (!icon) throw new Error(`${folder} has no icon`);
  return icon.replace(/^\//, '');
}
