// What the fake browser lacks: sentences read from the French messages, as a browser would.
import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '@/public/_locales/fr/messages.json';

const sentences = messages as Record<string, { message: string }>;

Object.assign(fakeBrowser, {
  i18n: {
    getMessage: (key: string, values: string[] = []) =>
      (sentences[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? ''),
    getUILanguage: () => 'fr',
  },
});
