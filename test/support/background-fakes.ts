// What the fake browser lacks of what the background uses, and a database as empty as on the first day.
import { deleteDB } from 'idb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Forgets all: storage, alarms, badge, listeners, and the database, whose open connection closes as for an upgrade. */
export async function startAfresh(): Promise<void> {
  fakeBrowser.reset();
  await deleteDB('compagnon-ror');
}

/** Only `Date` is held: the fake database needs real timers. Local time: the process's time zone. */
export function setClock(local: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(local) });
}

/** Adds what is missing; gives the switches of the optional permission and of how the extension was installed. */
export function fakeMissingApis() {
  const permissions = { notifications: false };
  const self = { installType: 'normal' };
  const event = { addListener: () => undefined };
  Object.assign(fakeBrowser, {
    commands: { onCommand: event, getAll: async () => [] },
    omnibox: {
      setDefaultSuggestion: () => undefined,
      onInputStarted: event,
      onInputChanged: event,
      onInputEntered: event,
    },
    management: { getSelf: async () => self },
    permissions: {
      contains: async () => permissions.notifications,
      onAdded: event,
    },
  });
  return { permissions, self };
}
