// What the messages of every area are made of: who may send, and the fields that many of them have.
import * as z from 'zod/mini';
import { NAME_MAX, URL_MAX } from '@/lib/dossiers/limits';
import { upright } from '@/lib/text/direction';

/** `content` is our script in a frame of the ROR, `page` one of our own extension pages. */
export type Speaker = 'content' | 'page';
export const content = ['content'] as const;
export const page = ['page'] as const;
export const both = ['content', 'page'] as const;

/** What a part of the protocol is: by the type of each message, who may send it, what it carries, what is answered. */
export type Part = Record<string, { from: readonly Speaker[]; in: z.ZodMiniType; out: z.ZodMiniType }>;

export const Nothing = z.strictObject({});
export const Id = z.strictObject({ id: z.uuid() });
export const url = z.string().check(z.maxLength(URL_MAX));
export const name = z.string().check(z.overwrite(upright), z.trim(), z.minLength(1), z.maxLength(NAME_MAX));
export const words = z.string().check(z.maxLength(200));
export const RowKey = z.string().check(z.minLength(1), z.maxLength(2100));

/** A piece of the overlay as the background draws it: a text, or an element (tag, attributes, what is inside). */
export type Drawn = string | [tag: string, attributes: Record<string, string | number | boolean>, ...inside: Drawn[]];
export const Drawing = z.array(z.custom<Drawn>());
