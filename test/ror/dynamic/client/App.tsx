// The application: who is signed in decides between the sign-in and the screens.
import type { ReactNode } from 'react';
import { usePath } from './core/router';
import { SessionProvider, useSession } from './core/session';
import { ToastProvider } from './core/toasts';
import { Layout } from './layout/Layout';
import { Directory } from './pages/Directory';
import { DossierPage } from './pages/DossierPage';
import { Home } from './pages/Home';
import { MyDossiers } from './pages/MyDossiers';
import { NotFound } from './pages/NotFound';
import { SignIn } from './pages/SignIn';
import { StructurePage } from './pages/StructurePage';
import { Splash } from './ui/Splash';

export function App() {
  return (
    <SessionProvider>
      <ToastProvider>
        <Gate />
      </ToastProvider>
    </SessionProvider>
  );
}

function Gate() {
  const { status } = useSession();
  if (status === 'loading') return <Splash />;
  if (status === 'out') return <SignIn />;
  return (
    <Layout>
      <Screen />
    </Layout>
  );
}

function Screen(): ReactNode {
  const [section, id] = usePath().split('/').filter(Boolean);
  if (section === undefined) return <Home />;
  if (section === 'repertoire') return <Directory />;
  if (section === 'structures' && id) return <StructurePage key={id} finess={id} />;
  if (section === 'dossiers') return id ? <DossierPage key={id} id={id} /> : <MyDossiers />;
  return <NotFound />;
}
