// The frame of every page: who is not signed in sees the sign-in page alone.
import Toast from 'primevue/toast';
import { defineComponent, h, onMounted } from 'vue';
import { DirectoryPage } from './directory/DirectoryPage';
import { DossierPage } from './dossier/DossierPage';
import { Home } from './Home';
import { route } from './route';
import { SignIn } from './SignIn';
import { askWhoIsThere, user } from './session';
import { SheetPage } from './sheet/SheetPage';
import { TopBar } from './TopBar';

function page() {
  const at = route.value;
  if (at.page === 'directory') return h(DirectoryPage);
  if (at.page === 'sheet') return h(SheetPage, { key: at.finess, finess: at.finess });
  if (at.page === 'dossier') return h(DossierPage, { key: at.id, id: at.id });
  return h(Home);
}

export const App = defineComponent(() => {
  onMounted(askWhoIsThere);
  return () => [
    h(Toast),
    user.value === null && h(SignIn),
    user.value && [h(TopBar), h('main', { class: 'contenu' }, [page()])],
  ];
});
