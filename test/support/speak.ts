// The fake browser in a language: its sentences, `$1`, `$2`… replaced.
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forget } from '@/lib/text/text';
import { filled, type Language, SENTENCES } from './sentences';

/** From now on, in `language`; what it lacks comes from the French, the default. */
export function speak(language: Language): void {
  forget();
  const sentences = { ...SENTENCES.fr, ...SENTENCES[language] };
  Object.assign(fakeBrowser, {
    i18n: {
      getMessage: (key: string, values: string[] = []) => filled(sentences[key]?.message ?? '', values),
      getUILanguage: () => language,
    },
  });
}
