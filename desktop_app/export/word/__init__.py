"""Word documents: real tracked changes, footnotes of their own, and a proof that both texts come back."""
