// The directory of the demonstration: the box of a category, and a long list.
import { useState } from 'preact/hooks';
import { ESTABLISHMENTS } from '@/lib/demo/establishments';
import { sheetAddress } from './use-demo';

export function Directory() {
  const [mss, setMss] = useState(false);
  const rows = ESTABLISHMENTS.filter((one) => one.mss || !mss);
  return (
    <>
      <h2>Répertoire</h2>
      <label class="row">
        <input
          type="checkbox"
          autocomplete="off"
          checked={mss}
          onChange={(event) => setMss(event.currentTarget.checked)}
        />
        MSS
      </label>
      <p>{rows.length} établissements</p>
      <div class="list">
        <table>
          <thead>
            <tr>
              <th scope="col">Établissement</th>
              <th scope="col">Commune</th>
              <th scope="col">N° FINESS</th>
              <th scope="col">Catégorie</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <tr key={one.finess}>
                <td>
                  <a href={sheetAddress(one)}>{one.name}</a>
                </td>
                <td>
                  {one.postalCode} {one.commune}
                </td>
                <td>{one.finess}</td>
                <td>{one.category}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
