// How dates, numbers and FINESS identifiers are written on screen.
import type { DossierView } from '../../views';

const NBSP = '\u00a0';
const day = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' });
const clock = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
const integer = new Intl.NumberFormat('fr-FR');

export const formatDay = (time: number): string => day.format(time);
export const formatClock = (time: number): string => clock.format(time);
export const formatCount = (count: number): string => integer.format(count);

/** 310781406 gives « 31 078 140 6 ». */
export function formatFiness(finess: string): string {
  return [finess.slice(0, 2), finess.slice(2, 5), finess.slice(5, 8), finess.slice(8)].filter(Boolean).join(NBSP);
}

export const STATES: Readonly<Record<DossierView['state'], string>> = {
  open: 'En cours',
  submitted: 'Soumis',
  integrated: 'Intégré',
};
