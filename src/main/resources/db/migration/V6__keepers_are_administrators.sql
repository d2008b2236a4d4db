-- Texts are attached by administrators, who sign in.

drop table keeper;
