// The framed messages of the theme: information, and error.
import { Refusal } from '../site-api';

function framed(state: 'highlight' | 'error', icon: string): JQuery {
  return $(
    `<div class="ui-widget message">
      <div class="ui-state-${state} ui-corner-all">
        <p><span class="ui-icon ui-icon-${icon}"></span><span class="texte"></span></p>
      </div>
    </div>`,
  );
}

export function information(text: string): JQuery {
  const message = framed('highlight', 'info');
  message.find('.texte').text(text);
  return message;
}

/** A warning whose first sentence is in bold; `more` comes after it. */
export function warning(text: string, more?: JQuery): JQuery {
  const message = framed('highlight', 'alert');
  const end = text.indexOf('. ') + 1;
  message.find('.texte').append($('<strong>').text(text.slice(0, end)), document.createTextNode(text.slice(end)));
  if (more) message.find('.texte').append(' ', more);
  return message;
}

export function failure(error: unknown): JQuery {
  const message = framed('error', 'alert');
  message.find('.texte').text(messageOf(error));
  return message;
}

/** What to tell the user of anything that was thrown. */
function messageOf(error: unknown): string {
  return error instanceof Refusal ? error.message : 'Erreur de communication avec le serveur.';
}
