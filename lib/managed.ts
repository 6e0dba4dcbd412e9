// What an organisation has set for its computers (GPO, Intune, policies.json), as the browser hands it over.
import { browser } from 'wxt/browser';

/** By key; nothing where there is no policy: Firefox then throws, and some browsers have no such storage at all. */
export async function readManagedStorage(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}
