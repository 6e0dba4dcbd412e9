// The strings and templates of a source file, as a parser sees them: which sentences it may ask for.
import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/** A string of the source; `*` stands for what is filled in as it runs. */
export interface Written {
  key: string;
  path: string;
  /** Given to `t` or `plural` there and then. */
  asked?: 't' | 'plural';
}

type Tree = { type?: string } & Record<string, unknown>;

/** All of a file; comments are none, and what an import names is no string. */
export function writtenIn(path: string): Written[] {
  const found: Written[] = [];
  const { program, errors } = parseSync(path, readFileSync(path, 'utf8'));
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  walk(program as unknown as Tree, undefined);
  return found;

  function walk(node: Tree, asked: Written['asked']): void {
    const { type } = node;
    const text = stringOf(node);
    if (text !== undefined) found.push({ key: text, path, ...(asked && { asked }) });
    if (type === 'ImportDeclaration') return;
    for (const [name, child] of Object.entries(node)) {
      const inner = type === 'CallExpression' ? callee(node) : undefined;
      // The one that is asked for stands first, plain, or as the outcome of a condition.
      const passes = type === 'TSAsExpression' || (type === 'ConditionalExpression' && name !== 'test');
      for (const [i, one] of (Array.isArray(child) ? child : [child]).entries())
        if (typeof one === 'object' && one !== null)
          walk(one as Tree, inner && name === 'arguments' && i === 0 ? inner : passes ? asked : undefined);
    }
  }
}

function callee({ callee: called }: Tree): Written['asked'] {
  const { name } = called as { name?: string };
  return name === 't' || name === 'plural' ? name : undefined;
}

function stringOf({ type, value, quasis }: Tree): string | undefined {
  if (type === 'Literal') return typeof value === 'string' ? value : undefined;
  if (type !== 'TemplateLiteral') return undefined;
  return (quasis as { value: { cooked: string } }[]).map((quasi) => quasi.value.cooked).join('*');
}
