// A link inside the application.
import { h, type VNodeChild } from 'vue';
import { go } from './route';

export function link(to: string, content: VNodeChild, className = 'lien') {
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(to);
  };
  return h('a', { href: to, class: className, onClick }, [content]);
}
