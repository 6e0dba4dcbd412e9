// jQuery UI looks for jQuery on the window: this is imported before it.
import $ from 'jquery';

Object.assign(window, { $, jQuery: $ });
