// What a page of the site answered, checked before anything is made of it.
import * as z from 'zod/mini';
import type { OutlineElement, OutlineNode } from '@/lib/site/outline';

const Node: z.ZodMiniType<OutlineNode> = z.lazy(() => z.union([z.string(), z.int(), Outline]));

export const Outline: z.ZodMiniType<OutlineElement> = z.lazy(() =>
  z.object({
    tag: z.string().check(z.minLength(1)),
    attributes: z.record(z.string(), z.string()),
    nodes: z.array(Node),
    hidden: z.optional(z.boolean()),
    shadow: z.optional(z.array(Node)),
    page: z.optional(Outline),
  }),
);
