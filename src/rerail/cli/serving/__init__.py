"""An API process: uvicorn, with bounds on what its connections may take."""
