// jQuery UI looks for jQuery among the window's names, and so does the rest of the application.
import jQuery from 'jquery';

Object.assign(window, { jQuery, $: jQuery });
