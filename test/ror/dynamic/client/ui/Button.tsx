// Buttons, in the three weights of the application.
import type { ButtonHTMLAttributes } from 'react';
import css from './Button.module.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: 'primary' | 'plain' | 'danger';
}

export function Button({ look = 'plain', ...rest }: ButtonProps) {
  return <button type="button" className={`${css.button} ${css[look]}`} {...rest} />;
}
