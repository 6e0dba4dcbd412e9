// The worker: wires the concerns of the background, nothing else.
import { defineBackground } from 'wxt/utils/define-background';

export default defineBackground({ type: 'module', main() {} });
