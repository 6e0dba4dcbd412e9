// Which names someone wrote, and which a framework made up.
import { describe, expect, it } from 'vitest';
import { isGenerated, isStableClass, isStableId } from './generated';

describe('a token made up by a framework', () => {
  it.each([
    'css-1x2y3z',
    'ember123',
    'ember12',
    'j_idt45',
    'j_id1',
    ':r3:',
    '«r3»',
    '_r_3_',
    'mat-input-3',
    'cdk-overlay-0',
    'ext-gen1042',
    'gwt-uid-12',
    'jss42',
    'jsx-2871293847',
    'sc-bdVaJa',
    'Button_root__x7Kq2',
    'a8f3c2e1',
    'ui-id-4',
    'radix-12',
    'pv_id_3',
    'yui_3_18_1',
    'select2-ab12-container',
    'headlessui-menu-7',
    'svelte-1tky8bj',
    'data-v-7ba5bd90',
    'input-27',
    'nav2b3f9',
    '',
    '550e8400-e29b-41d4-a716-446655440000',
    '123',
    'row_12',
    'dijit_form_1',
  ])('« %s »', (token) => expect(isGenerated(token)).toBe(true));

  it.each([
    'txtNomDossier',
    'nomDossier',
    'nom_dossier',
    'lienActions',
    'chkCatMSS',
    'menu-actions',
    'tabListe',
    'h2',
    'step2',
    'formulaire',
    'numeroFiness',
    'v2',
    'matricule',
    'ngoc',
    'cssEditor',
    'inputNom',
    'validation',
    'btn-primary',
    'BlocIdentification',
  ])('not « %s »', (token) => expect(isGenerated(token)).toBe(false));
});

describe('a class to go by', () => {
  it.each(['tabListe', 'btn-primary', 'lienEtab', 'p-button', 'MuiButton-root', 'mat-mdc-button'])('« %s »', (token) =>
    expect(isStableClass(token)).toBe(true),
  );

  it.each([
    'active',
    'is-open',
    'ng-valid',
    'ng-star-inserted',
    'ui-state-hover',
    'menu--open',
    'selected',
    'odd',
    'css-1x2y3z',
    'md:flex',
    'w-1/2',
    'mt-4',
    'a',
    'cdk-focused',
    '[&>p]',
    'nav__item--active',
    '日本語',
  ])('not « %s »', (token) => expect(isStableClass(token)).toBe(false));
});

it('an id is to go by when all its tokens are', () => {
  expect(['frmRecherche', 'form:nomDossier', 'bloc.actions'].map(isStableId)).toEqual([true, true, true]);
  expect(['j_idt45:nomDossier', 'form:j_idt7', ':r3:', 'a b', '1abc', '', 'x"]'].map(isStableId)).toEqual(
    Array(7).fill(false),
  );
});
