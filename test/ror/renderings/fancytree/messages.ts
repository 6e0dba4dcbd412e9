// Messages to the user, in the theme's two boxes.
import $ from 'jquery';

export function highlightBox(text: string): JQuery {
  return box('ui-state-highlight', 'ui-icon-info').append($('<span>').text(text)).parent();
}

export function errorBox(text: string): JQuery {
  return box('ui-state-error', 'ui-icon-alert')
    .append($('<strong>').text('Erreur : '), $('<span>').text(text))
    .parent();
}

/** The paragraph of a new box; what is to be read goes into it. */
export function box(state: string, icon: string): JQuery {
  const paragraph = $('<p>').append($('<span class="ui-icon message-icon">').addClass(icon));
  $('<div class="ui-corner-all message">').addClass(state).append(paragraph);
  return paragraph;
}
