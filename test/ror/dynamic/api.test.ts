// The API's door: sessions, routes, refusals.
import { beforeEach, expect, test } from 'vitest';
import { generateRows } from '../generator';
import { createRor } from '../machine';
import type { Ror } from '../types';
import { dynamicApi } from './api';
import type { Account, Failure, Pulse } from './views';
import { type Visitor, visit } from './visitor';

let ror: Ror;
let visitor: Visitor;

beforeEach(() => {
  ror = createRor({ rows: generateRows(20) });
  visitor = visit(dynamicApi(ror, async () => {}));
});

const signIn = () => visitor.api<Account>('POST', '/session', { login: 'Dupont', password: 'secret' });

test('without a session every route but the sign-in answers 401, and says nothing of an expiry', async () => {
  for (const path of ['/session', '/pulse', '/structures?family=MSS', '/dossiers', '/nowhere']) {
    const { status, body } = await visitor.api<Failure>('GET', path);
    expect([path, status, body.expired]).toEqual([path, 401, false]);
  }
});

test('signing in gives an HttpOnly cookie that later calls are known by', async () => {
  const { status, body, headers } = await signIn();
  expect([status, body.user]).toEqual([200, 'Dupont']);
  expect(headers['set-cookie']).toMatch(/^rx_session=.+HttpOnly/);
  expect((await visitor.api<Account>('GET', '/session')).body).toEqual({ user: 'Dupont' });
});

test('a refused sign-in gives the machine’s sentence and no cookie', async () => {
  const { status, body, headers } = await visitor.api<Failure>('POST', '/session', {
    login: 'Dupont',
    password: 'faux',
  });
  expect([status, body.error]).toEqual([422, 'Identifiant ou mot de passe incorrect.']);
  expect(headers['set-cookie']).toBeUndefined();
});

test('a session that the site ended is told as expired', async () => {
  await signIn();
  ror.expireSessions();
  const { status, body } = await visitor.api<Failure>('GET', '/pulse');
  expect([status, body]).toEqual([401, { error: 'Votre session a expiré.', expired: true }]);
});

test('signing out ends the session on the server and clears the cookie', async () => {
  await signIn();
  await visitor.api('DELETE', '/session');
  const { status, body } = await visitor.api<Failure>('GET', '/session');
  expect([status, body.expired]).toEqual([401, false]);
});

test('signing out means that the old token is dead too', async () => {
  const { headers } = await signIn();
  const token = /rx_session=([^;]+)/.exec(headers['set-cookie'] ?? '')?.[1];
  expect(ror.user(token)).toBe('Dupont');
  await visitor.api('DELETE', '/session');
  expect(ror.user(token)).toBeUndefined();
});

test('unknown paths, wrong methods and bodies that are not the expected JSON are refused', async () => {
  await signIn();
  expect((await visitor.api('GET', '/nowhere')).status).toBe(404);
  expect((await visitor.api('GET', '/structures//sheet')).status).toBe(404);
  expect((await visitor.api('PATCH', '/dossiers')).status).toBe(405);
  expect((await visitor.api('POST', '/session', { login: 'x' })).status).toBe(400);
  expect((await visitor.api('POST', '/dossiers', undefined)).status).toBe(400);
});

test('the pulse counts the dossiers that are not integrated yet', async () => {
  await signIn();
  const [first, second] = ror.rows.slice(0, 2).map((row) => ror.createDossier(row.finess_et, 'Dupont'));
  if (!first?.ok || !second?.ok) throw new Error('two dossiers');
  expect((await visitor.api<Pulse>('GET', '/pulse')).body.pending).toBe(2);
  ror.integrate(first.value.id);
  expect((await visitor.api<Pulse>('GET', '/pulse')).body.pending).toBe(1);
});
