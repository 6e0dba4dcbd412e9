// The sign-in page.
import Button from 'primevue/button';
import Card from 'primevue/card';
import FloatLabel from 'primevue/floatlabel';
import InputText from 'primevue/inputtext';
import Message from 'primevue/message';
import Password from 'primevue/password';
import { defineComponent, h, ref } from 'vue';
import { signIn } from '../site-api';
import { sentenceOf, user } from './session';

export const SignIn = defineComponent(() => {
  const login = ref('');
  const password = ref('');
  const error = ref('');
  const busy = ref(false);

  async function submit(event: Event) {
    event.preventDefault();
    busy.value = true;
    try {
      user.value = (await signIn(login.value, password.value)).user;
    } catch (reason) {
      error.value = sentenceOf(reason);
    } finally {
      busy.value = false;
    }
  }

  const fields = () => [
    error.value && h(Message, { severity: 'error' }, () => error.value),
    h(FloatLabel, () => [
      h(InputText, {
        id: 'login',
        modelValue: login.value,
        'onUpdate:modelValue': (value: string | undefined) => {
          login.value = value ?? '';
        },
        autocomplete: 'username',
        fluid: true,
      }),
      h('label', { for: 'login' }, 'Adresse de messagerie ou identifiant'),
    ]),
    h(FloatLabel, () => [
      h(Password, {
        inputId: 'password',
        modelValue: password.value,
        'onUpdate:modelValue': (value: string) => {
          password.value = value;
        },
        inputProps: { autocomplete: 'current-password' },
        feedback: false,
        toggleMask: true,
        fluid: true,
      }),
      h('label', { for: 'password' }, 'Mot de passe'),
    ]),
    h(Button, { type: 'submit', label: 'Connexion', loading: busy.value, fluid: true }),
  ];

  return () =>
    h('main', { class: 'connexion' }, [
      h(Card, null, {
        title: () => 'Répertoire opérationnel des ressources',
        subtitle: () => 'Portail de description de l’offre de santé en Occitanie',
        content: () => h('form', { class: 'champs', onSubmit: submit }, fields()),
      }),
    ]);
});
