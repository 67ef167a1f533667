"""The unified platform: complaints, cases, life cycle, urgency, deadlines, routing."""
