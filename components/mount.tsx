// Starts a page: the look that all pages share, its language, its title, and its first component in the body.
import './tokens.css';
import './base.css';
import { type ComponentType, render } from 'preact';
import { language } from '@/lib/text/language';
import { type TextKey, t } from '@/lib/text/text';

export function mount(App: ComponentType, title: TextKey): void {
  document.documentElement.lang = language();
  document.title = t('form_page_title', t(title), t('app_name'));
  render(<App />, document.body);
}
