// Starts a page: its title, and its first component in the body.
import { type ComponentType, render } from 'preact';
import { type TextKey, t } from '@/lib/text/text';

export function mount(App: ComponentType, title: TextKey): void {
  document.title = t('form_page_title', t(title), t('app_name'));
  render(<App />, document.body);
}
