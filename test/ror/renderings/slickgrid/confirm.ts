// A question in a dialog; what it asks about is done when the answer is yes.
interface Question {
  title: string;
  text: string;
  onYes(): void;
}

export function confirm({ title, text, onYes }: Question): void {
  const content = $('<div><p><span class="ui-icon ui-icon-help question"></span></p></div>').attr('title', title);
  content.find('p').append(document.createTextNode(text));
  content.dialog({
    modal: true,
    resizable: false,
    width: 420,
    closeText: 'Fermer',
    buttons: {
      Oui() {
        content.dialog('close');
        onYes();
      },
      Non() {
        content.dialog('close');
      },
    },
    close: () => {
      content.dialog('destroy').remove();
    },
  });
}
