// Quick filters: one click shows the medico-social offer, then narrows it by public and department.
import { defineFeature, type FeatureContext } from '@/lib/features/feature';
import type { FilterChoice, Group } from '@/lib/messages';
import { isTicked, tick } from '@/lib/site/act';
import style from './style.css?inline';
import { Filters } from './view';

const NONE: FilterChoice = { groups: [], department: '' };

export default defineFeature({ id: 'quick-filters', pages: ['directory'], hooks: [], setup });

function setup({ signal, site, view, part, overlay, directory, settings, send }: FeatureContext) {
  overlay.style(style, signal);
  const draw = overlay.slot('filters', signal);
  const box = () => part('mssToggle');

  function choose(filter: FilterChoice) {
    directory.ask({ filter });
    void send('settings.set', { filters: filter }).catch(() => undefined);
    redraw();
  }

  function toggle(group: Group) {
    const { groups, department } = directory.question().filter;
    choose({ department, groups: groups.includes(group) ? groups.filter((g) => g !== group) : [...groups, group] });
  }

  function redraw() {
    const mss = box();
    draw(
      <Filters
        mss={mss && isTicked(mss)}
        choice={directory.question().filter}
        asking={directory.asking()}
        ready={directory.list() !== null}
        onMss={() => mss && tick(mss, !isTicked(mss))}
        onGroup={toggle}
        onDepartment={(department) => choose({ ...directory.question().filter, department })}
        onReset={() => {
          directory.ask({ words: '' });
          choose(NONE);
        }}
      />,
    );
  }

  directory.ask({ filter: settings().filters });
  site.subscribe(redraw, signal);
  directory.subscribe(redraw, signal);
  redraw();

  const mss = box();
  if (settings().tickMssOnOpen && mss && !isTicked(mss) && !reloaded(view.document)) tick(mss, true);
}

/** A directory that reloads when its box is ticked must not be ticked again by itself, or it would never rest. */
function reloaded(document: Document): boolean {
  if (document.referrer === '') return false;
  const from = new URL(document.referrer);
  return from.pathname === document.location.pathname && from.origin === document.location.origin;
}
