"""The capstone of lesson 10: findings on a draft law of Karvelia, and the opinion made of them."""
