// The demonstration: pages like those of the ROR, the overlay over them as on the site, and nothing kept of either.
import '@/lib/zod-setup';
import { mount } from '@/components/mount';
import './demo.css';
import { answersOver } from '@/lib/demo/answers';
import { sendTo } from '@/lib/demo/send';
import { createDemo } from '@/lib/demo/state';
import { startOverlay } from '@/lib/overlay/start';
import { App } from './App';

const demo = createDemo();
mount(() => <App demo={demo} />, 'demo_title');
void startOverlay(sendTo(answersOver(demo)));
