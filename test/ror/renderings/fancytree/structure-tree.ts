// The tree: one lazy branch a department, its structures as leaves.
import $ from 'jquery';
import type { ListRow } from '../site-api';
import { departmentName } from './wording';

export interface StructureTree {
  show(rows: readonly ListRow[]): void;
}

export function structureTree(element: JQuery, open: (finess: string) => void): StructureTree {
  const byDepartment = new Map<string, ListRow[]>();

  const openLeaf = (node: Fancytree.FancytreeNode | null): boolean => {
    if (!node || node.folder || node.statusNodeType) return true;
    open(node.key);
    return false;
  };

  element.fancytree({
    autoScroll: true,
    debugLevel: 1,
    escapeTitles: true,
    quicksearch: true,
    source: [],
    strings: {
      loading: 'Chargement…',
      loadError: 'Le chargement a échoué.',
      moreData: 'Suite…',
      noData: 'Aucune structure.',
    },
    lazyLoad: (_event, data) => {
      data.result = Promise.resolve((byDepartment.get(data.node.key) ?? []).map(leaf));
    },
    dblclick: (_event, data) => openLeaf(data.node),
    keydown: (event, data) => (event.key === 'Enter' ? openLeaf(data.node) : true),
  });

  const tree = $.ui.fancytree.getTree(element);
  return {
    show(rows) {
      byDepartment.clear();
      for (const row of rows) {
        const code = row.finess.slice(0, 2);
        byDepartment.set(code, [...(byDepartment.get(code) ?? []), row]);
      }
      void tree.reload([...byDepartment].map(([code, inside]) => branch(code, inside.length)));
    },
  };
}

function branch(code: string, count: number): Fancytree.NodeData {
  return { key: code, title: `${departmentName(code)} (${count})`, folder: true, lazy: true };
}

function leaf({ finess, name, category, postalCode, commune }: ListRow): Fancytree.NodeData {
  return { key: finess, title: `${name} - ${postalCode} ${commune} - ${category} - FINESS ${finess}` };
}
