"""What was read off the photo of a notice board.

Revision: 0004, after 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.add_column("attachments", sa.Column("board", sa.JSON(), nullable=True))


def downgrade() -> None:
    """Take back."""
    op.drop_column("attachments", "board")
