// Toasts, and what is said when the server refuses.
import '@shoelace-style/shoelace/dist/components/alert/alert.js';
import '@shoelace-style/shoelace/dist/components/icon/icon.js';
import { Refusal } from '../site-api';

const ICONS = { success: 'check2-circle', danger: 'exclamation-octagon' } as const;

export function notify(message: string, variant: keyof typeof ICONS = 'success'): void {
  const icon = Object.assign(document.createElement('sl-icon'), { name: ICONS[variant], slot: 'icon' });
  const alert = Object.assign(document.createElement('sl-alert'), { variant, closable: true, duration: 5000 });
  alert.append(icon, message);
  document.body.append(alert);
  void alert.toast();
}

/** The server's sentence; a session that has ended goes back to the sign-in page. */
export function sentenceOf(reason: unknown): string {
  if (reason instanceof Refusal && reason.status === 401) location.reload();
  return reason instanceof Error ? reason.message : 'Une erreur est survenue.';
}
