// The classic front's only script: ticking a category searches at once, and « Actions » opens by a click.
const form = document.getElementById('frmRecherche');
if (form) {
  form.addEventListener('change', () => form.submit());
}

const menu = document.getElementById('menuActions');
if (menu) {
  const opener = document.getElementById('lienActions');
  opener.addEventListener('click', (event) => {
    event.preventDefault();
    menu.classList.toggle('menuOuvert');
  });
  document.addEventListener('click', (event) => {
    if (!menu.contains(event.target)) menu.classList.remove('menuOuvert');
  });
}
