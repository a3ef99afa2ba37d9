"""Qt's view of the domain: item models, navigation, background work; QtCore and QtGui only."""
