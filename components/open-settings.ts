// The way to the settings, from every page of the extension.
import { browser } from 'wxt/browser';

/** Shows the settings, in the tab where they are already open if there is one. */
export const openSettings = () => void browser.runtime.openOptionsPage();
